package th.samnak.persistence.jdbc;

/** The two databases we speak to, and all that differs between them outside the migrations. */
public enum Dialect {
    DERBY("derby", "org.eclipse.persistence.platform.database.DerbyPlatform"),
    POSTGRESQL("postgresql", "org.eclipse.persistence.platform.database.PostgreSQL10Platform");

    private final String suffix;
    private final String eclipseLinkPlatform;

    Dialect(String suffix, String eclipseLinkPlatform) {
        this.suffix = suffix;
        this.eclipseLinkPlatform = eclipseLinkPlatform;
    }

    /** As in {@code V001__x.derby.sql}. */
    public String suffix() {
        return suffix;
    }

    public String eclipseLinkPlatform() {
        return eclipseLinkPlatform;
    }

    /** A statement that costs nothing and proves that the database answers. */
    public String ping() {
        return this == DERBY ? "values 1" : "select 1";
    }
}
