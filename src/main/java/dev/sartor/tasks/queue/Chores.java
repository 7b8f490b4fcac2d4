package dev.sartor.tasks.queue;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.sartor.tasks.Chore;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** What is done once a day, in the small hours (UTC), by one server of all. */
public final class Chores {
    private Chores() {}

    public static List<RecurringTask<Void>> daily(List<Chore> chores) {
        return chores.stream().map(Chores::daily).toList();
    }

    private static RecurringTask<Void> daily(Chore chore) {
        return Tasks.recurring("chore-" + chore.name(), Schedules.daily(ZoneOffset.UTC, LocalTime.of(3, 30)))
                .execute((instance, context) -> chore.run());
    }
}
