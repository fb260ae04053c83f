package th.samnak.modules.journal;

/**
 * How a function should stand: which jar, and whether it runs.
 *
 * @param version the bundle's version
 * @param sha256 checksum of the jar
 * @param running whether it should run
 * @param origin where the jar came from: {@code distribution}, or {@code deploy:} or {@code upload:} with the file's name
 */
public record Standing(String version, String sha256, boolean running, String origin) {

    public static final String DISTRIBUTION = "distribution";
    public static final String DEPLOY = "deploy:";
    public static final String UPLOAD = "upload:";

    public Standing started() {
        return new Standing(version, sha256, true, origin);
    }

    public Standing stopped() {
        return new Standing(version, sha256, false, origin);
    }

    public boolean fromDistribution() {
        return origin.equals(DISTRIBUTION);
    }
}
