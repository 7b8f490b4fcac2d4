/** Which models a workspace asks, and with which keys. */
@NullMarked
@NamedInterface("settings")
package dev.sartor.llm.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
