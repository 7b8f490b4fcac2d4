/** Word files by their XML, paragraph by paragraph, as simple machines read them. */
@NullMarked
package dev.sartor.ats.extractors.word;

import org.jspecify.annotations.NullMarked;
