/** Readers of the formats in which procedures are published, cleaning with a report, and what changed since the last time. */
package vn.motcua.imports;
