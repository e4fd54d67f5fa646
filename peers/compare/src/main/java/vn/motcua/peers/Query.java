package vn.motcua.peers;

import java.util.Set;

/**
 * A query with the codes that answer it.
 *
 * @param kind what sort of query it is: its class in the file
 */
record Query(String text, Set<String> gold, String kind) {

    Query {
        text = text.replaceAll("\\s+", " ").strip();
        gold = Set.copyOf(gold);
    }
}
