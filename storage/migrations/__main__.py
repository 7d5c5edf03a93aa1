"""Write the next migration: `python -m storage.migrations "what changes"`."""

import subprocess
import sys
import sysconfig
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from storage.database.connecting import connect, engine_of, parse

SCRIPTS = Path(__file__).parent


def write(message: str) -> None:
    """Compare the tables with the newest migration and write down the difference."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    newest = ScriptDirectory.from_config(config).get_current_head()
    with TemporaryDirectory() as folder:
        engine = engine_of(parse(f"sqlite:///{folder}/newest.db"))
        with connect(engine) as connection:
            config.attributes["connection"] = connection
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            command.upgrade(config, "head")
            number = f"{int(newest or 0) + 1:04}"
            command.revision(config, message, autogenerate=True, rev_id=number)
    tidy(next(SCRIPTS.glob(f"versions/{number}_*.py")))


def tidy(script: Path) -> None:
    """Drop Alembic's remarks and lay the code out as everywhere else."""
    lines = script.read_text().splitlines(keepends=True)
    script.write_text("".join(line for line in lines if "# ###" not in line))
    ruff = str(Path(sysconfig.get_path("scripts")) / "ruff")
    subprocess.run([ruff, "format", script], check=True)  # noqa: S603 - a tool of ours


if __name__ == "__main__":
    write(sys.argv[1])
