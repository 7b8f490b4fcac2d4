/** What a visitor can do without an account: read, tailor, look and download. Nothing is kept. */
@NullMarked
package dev.sartor.tailoring.web;

import org.jspecify.annotations.NullMarked;
