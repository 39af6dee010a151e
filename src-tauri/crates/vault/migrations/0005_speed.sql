-- What charts read, in indexes of its own, so that long notes and other answers stay untouched and encrypted on disk.
DROP INDEX check_in_value_tracker;
CREATE INDEX check_in_value_tracker ON check_in_value (tracker, check_in, number, words);
