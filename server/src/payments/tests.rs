//! Known answers, forgeries, odd bodies and the judge's table.
