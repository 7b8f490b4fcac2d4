/** Child processes as their parent sees them. */
@NullMarked
package dev.sartor.containment.children;

import org.jspecify.annotations.NullMarked;
