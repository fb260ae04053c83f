package th.samnak.search.queue;

import java.nio.file.Path;
import th.samnak.testing.TestDatabase;

/** A process of its own that enters one letter after another, and tells each that is committed, until it is killed. */
final class EnteringLoop {

    static final String COMMITTED = "committed ";

    private EnteringLoop() {}

    /** Arguments: folder of the index, first number, {@code derby <folder>} or {@code postgresql <database>}. */
    public static void main(String[] arguments) {
        TestDatabase tables = arguments[2].equals("derby")
                ? TestDatabase.inFolder(Path.of(arguments[3]))
                : TestDatabase.shared(arguments[3]);
        Desk desk = new Desk(tables, Path.of(arguments[0]));
        for (int i = Integer.parseInt(arguments[1]); ; i++) {
            desk.letters.enter("L" + i);
            if (i % 10 == 0) {
                desk.index.save();
            }
            System.out.println(COMMITTED + "L" + i);
            System.out.flush();
        }
    }
}
