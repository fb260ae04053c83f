package th.samnak.ui.register;

/**
 * Moves a matter from one column of a board to another: the act that leads there, with its checks.
 *
 * @param <T> a row
 */
@FunctionalInterface
public interface BoardMove<T> {

    /**
     * Does the act or asks what has to be told for it.
     *
     * @param to value of the column
     * @param done to be run when it was done, at once or later
     * @throws th.samnak.api.errors.OfficeException when it cannot be done, which the person is told
     */
    void move(T row, String to, Runnable done);
}
