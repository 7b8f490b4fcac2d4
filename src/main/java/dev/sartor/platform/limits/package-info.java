/** How often one may ask, told in every answer. */
@NullMarked
package dev.sartor.platform.limits;

import org.jspecify.annotations.NullMarked;
