/** Postings as pages and as boards give them to programs; a folder a board. */
@NullMarked
@NamedInterface("boards")
package dev.sartor.postings.boards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
