/** The report as JSON. */
@NullMarked
package dev.sartor.tailoring.report.json;

import org.jspecify.annotations.NullMarked;
