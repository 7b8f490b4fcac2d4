/** The shape of answers, checked. */
@NullMarked
package dev.sartor.llm.json;

import org.jspecify.annotations.NullMarked;
