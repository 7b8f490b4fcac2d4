/** Who did what, when and from where. */
@NullMarked
package dev.sartor.platform.audit;

import org.jspecify.annotations.NullMarked;
