/** What a text means, as a vector, and where vectors are kept. */
@NullMarked
@NamedInterface("meaning")
package dev.sartor.matching.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
