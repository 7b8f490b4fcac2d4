/** LibreOffice, which many systems convert Word files with. */
@NullMarked
package dev.sartor.ats.extractors.office;

import org.jspecify.annotations.NullMarked;
