package vn.motcua.index;

import java.util.Optional;
import java.util.Set;
import vn.motcua.content.ProcedureCode;

/**
 * A query whose right answer is known.
 *
 * @param group what kind of query it is
 * @param gold every right answer; empty when it should be refused
 * @param aspect what it asks about, where that is known
 */
record EvaluationQuery(String text, String group, Set<ProcedureCode> gold, Optional<Aspect> aspect) {}
