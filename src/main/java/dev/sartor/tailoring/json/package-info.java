/** Drafts as JSON, to travel to a browser and back without loss. */
@NullMarked
@NamedInterface("json")
package dev.sartor.tailoring.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
