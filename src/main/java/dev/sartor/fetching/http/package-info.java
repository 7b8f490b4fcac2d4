/** HTTP/1.1 as far as fetching one page needs it (RFC 9112), over connections to addresses that were checked. */
@NullMarked
@NamedInterface("http")
package dev.sartor.fetching.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
