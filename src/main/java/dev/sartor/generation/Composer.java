package dev.sartor.generation;

import dev.sartor.model.draft.Draft;

/** Words a CV and a letter for one job; a folder under composers/ each. */
public interface Composer {
    /**
     * The CV. Its timeline is whole; within the page budget it covers what the job asks as well as it can.
     *
     * @param slack points of a page's height to leave free, for what page breaks cost
     */
    Draft.Cv cv(Brief brief, double slack);

    /** The letter, one page long. */
    Draft.Letter letter(Brief brief);
}
