/** Long lists in pages. */
@NullMarked
@NamedInterface("paging")
package dev.sartor.kernel.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
