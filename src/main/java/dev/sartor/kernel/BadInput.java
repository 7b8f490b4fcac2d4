package dev.sartor.kernel;

/** What the person gave cannot be used: one sentence for what is wrong, one for what to do. Never carries a cause's text. */
public class BadInput extends RuntimeException {
    private final String what;
    private final String remedy;

    /**
     * @param what what is wrong, naming the thing ("ada.json is empty.")
     * @param remedy what to do about it ("Give a JSON Resume file.")
     */
    public BadInput(String what, String remedy) {
        super(what + " " + remedy);
        this.what = what;
        this.remedy = remedy;
    }

    public String what() {
        return what;
    }

    public String remedy() {
        return remedy;
    }
}
