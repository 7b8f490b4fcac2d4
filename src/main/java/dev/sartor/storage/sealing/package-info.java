/** AES-256-GCM under keys that have names, themselves sealed by one master key. */
@NullMarked
package dev.sartor.storage.sealing;

import org.jspecify.annotations.NullMarked;
