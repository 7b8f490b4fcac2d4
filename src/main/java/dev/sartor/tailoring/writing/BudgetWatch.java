package dev.sartor.tailoring.writing;

import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.money.Budget;
import dev.sartor.notifications.Notifications;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * Tells who asked when a generation took the month's spending over a mark.
 *
 * @param before as it stood when the generation began
 */
public record BudgetWatch(Notifications notifications, Budget before) {
    public void tell(WorkspaceId workspace, AccountId account, Budget after) {
        if (after.state().compareTo(before.state()) <= 0) return;
        var kind = after.state() == Budget.State.SPENT ? Notifications.BUDGET_SPENT : Notifications.BUDGET_NEAR;
        var told = money(after.spent()) + " of " + money(after.limit()) + " USD";
        notifications.tell(workspace, account, kind, Map.of("title", told, "path", "/settings"));
    }

    private static String money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
