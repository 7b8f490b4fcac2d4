/** Blocks as a word processor knows them: paragraphs with styles, and tables for what stands side by side. */
@NullMarked
package dev.sartor.exports.formats.docx.flow;

import org.jspecify.annotations.NullMarked;
