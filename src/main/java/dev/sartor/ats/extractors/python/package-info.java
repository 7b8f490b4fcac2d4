/** Libraries of Python that many systems read with. */
@NullMarked
package dev.sartor.ats.extractors.python;

import org.jspecify.annotations.NullMarked;
