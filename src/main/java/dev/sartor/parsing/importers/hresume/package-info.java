/** Web pages marked with the h-resume or hResume microformat. */
@NullMarked
package dev.sartor.parsing.importers.hresume;

import org.jspecify.annotations.NullMarked;
