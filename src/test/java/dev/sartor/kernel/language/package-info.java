/** Languages, held to what their data files promise. */
@NullMarked
package dev.sartor.kernel.language;

import org.jspecify.annotations.NullMarked;
