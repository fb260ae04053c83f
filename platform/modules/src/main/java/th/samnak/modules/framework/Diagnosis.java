package th.samnak.modules.framework;

/**
 * How it stands with a started function.
 *
 * @param reason in words, empty when it runs
 */
public record Diagnosis(Stage stage, String reason) {

    static final Diagnosis RUNS = new Diagnosis(Stage.RUNS, "");

    /** Whether waiting may help. */
    public enum Stage {
        RUNS,
        NOT_YET,
        BROKEN
    }

    static Diagnosis notYet(String reason) {
        return new Diagnosis(Stage.NOT_YET, reason);
    }

    static Diagnosis broken(String reason) {
        return new Diagnosis(Stage.BROKEN, reason);
    }

    public boolean runs() {
        return stage == Stage.RUNS;
    }
}
