/** Postings as JSON for the command line. */
@NullMarked
@NamedInterface("json")
package dev.sartor.postings.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
