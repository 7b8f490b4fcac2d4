/** What documents are called and how dates are written, language by language; the data is in {@code languages/<tag>/}. */
@NullMarked
package dev.sartor.kernel.language;

import org.jspecify.annotations.NullMarked;
