/** Word documents. */
@NullMarked
package dev.sartor.parsing.importers.docx;

import org.jspecify.annotations.NullMarked;
