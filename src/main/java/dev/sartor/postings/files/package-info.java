/** Postings that come as documents: PDF, Word, OpenDocument, RTF. */
@NullMarked
@NamedInterface("files")
package dev.sartor.postings.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
