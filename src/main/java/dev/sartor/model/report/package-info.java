/** What was done and found, in figures and sentences. */
@NullMarked
package dev.sartor.model.report;

import org.jspecify.annotations.NullMarked;
