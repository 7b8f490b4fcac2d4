/** How people and programs write dates and formatted text, read back into plain values. */
@NullMarked
package dev.sartor.parsing.wording;

import org.jspecify.annotations.NullMarked;
