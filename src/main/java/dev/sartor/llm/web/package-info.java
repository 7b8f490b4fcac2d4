/** Models over HTTP: settings, what there is, what was used. */
@NullMarked
package dev.sartor.llm.web;

import org.jspecify.annotations.NullMarked;
