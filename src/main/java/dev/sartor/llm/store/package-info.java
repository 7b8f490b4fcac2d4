/** Models' settings, calls and answers in SQL. */
@NullMarked
package dev.sartor.llm.store;

import org.jspecify.annotations.NullMarked;
