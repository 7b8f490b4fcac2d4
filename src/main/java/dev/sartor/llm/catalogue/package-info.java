/** What models cost and can do, as data. */
@NullMarked
@NamedInterface("catalogue")
package dev.sartor.llm.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
