/** Documents over HTTP. */
@NullMarked
package dev.sartor.documents.web;

import org.jspecify.annotations.NullMarked;
