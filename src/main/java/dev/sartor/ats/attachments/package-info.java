/** Takes the files out of a PDF that it carries, and proves that they are gone. */
@NullMarked
package dev.sartor.ats.attachments;

import org.jspecify.annotations.NullMarked;
