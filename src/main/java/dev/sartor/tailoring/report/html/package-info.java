/** The report as one HTML file for people. */
@NullMarked
@NamedInterface("report-html")
package dev.sartor.tailoring.report.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
