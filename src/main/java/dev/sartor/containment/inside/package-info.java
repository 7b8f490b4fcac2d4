/** What runs in the child. */
@NullMarked
package dev.sartor.containment.inside;

import org.jspecify.annotations.NullMarked;
