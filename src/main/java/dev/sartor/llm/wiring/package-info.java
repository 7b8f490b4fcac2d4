/** Models as beans. */
@NullMarked
package dev.sartor.llm.wiring;

import org.jspecify.annotations.NullMarked;
