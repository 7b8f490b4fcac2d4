/** db-scheduler as the queue: who does what when, with leases and heartbeats. */
@NullMarked
package dev.sartor.tasks.queue;

import org.jspecify.annotations.NullMarked;
