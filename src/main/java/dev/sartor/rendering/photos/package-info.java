/** Photos of people: from a file that may be anything to a picture of the right shape, without metadata. */
@NullMarked
@NamedInterface("photos")
package dev.sartor.rendering.photos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
