/** The report as JSON. */
@NullMarked
@NamedInterface("report-json")
package dev.sartor.tailoring.report.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
