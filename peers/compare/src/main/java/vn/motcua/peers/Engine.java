package vn.motcua.peers;

import java.util.List;

/** A search engine that is measured. */
interface Engine {

    /** How many texts an engine may look at before each procedure is counted once. */
    int TEXTS_LOOKED_AT = 200;

    /** Its name in the table. */
    String name();

    /**
     * Indexes a list and answers every query, once to get warm and then in so many rounds, on one thread.
     *
     * @return the answers of all rounds, one round after the other
     * @throws Exception when the engine cannot run here: any foreign failure, told in the table
     */
    List<Answer> ask(Listing listing, List<String> queries, int rounds) throws Exception;
}
