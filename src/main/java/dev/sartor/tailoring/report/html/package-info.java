/** The report as one HTML file for people. */
@NullMarked
package dev.sartor.tailoring.report.html;

import org.jspecify.annotations.NullMarked;
