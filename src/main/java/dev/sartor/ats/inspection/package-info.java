/** Opens a PDF that may be hostile and tells in plain values what is in it; all that is dangerous happens here. */
@NullMarked
package dev.sartor.ats.inspection;

import org.jspecify.annotations.NullMarked;
