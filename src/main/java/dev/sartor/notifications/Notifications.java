package dev.sartor.notifications;

import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.WorkspaceId;
import java.util.Map;

/** Tells people what happened. */
public interface Notifications {
    /** A document is there. About: title, company. */
    String READY = "ready";
    /** A document could not be made. About: title, company, reason, remedy. */
    String FAILED = "failed";
    /** The text is there, its PDF is not. About: title, company, reason. */
    String TEXT_ONLY = "text_only";
    /** An application waits for the person. About: title, company, date. */
    String FOLLOW_UP_DUE = "follow_up_due";
    /** Four fifths of the month's budget for models are spent. About: title, "16.20 of 20 USD". */
    String BUDGET_NEAR = "budget_near";
    /** All of it is; no call that costs is made. About: as above. */
    String BUDGET_SPENT = "budget_spent";

    /**
     * Joins the open transaction: rolled back, nobody was told. Mail follows by itself to who wants it.
     *
     * @param kind one of the above, or another that readers will know
     * @param about what the message speaks of, by name; a link under "path" leads into the application
     */
    void tell(WorkspaceId workspace, AccountId account, String kind, Map<String, String> about);
}
