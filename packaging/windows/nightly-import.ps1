# Registers the nightly import as a scheduled task, on the machine where En regard is installed from its sources (the package
# of the kiosk has no command line). Run it as administrator:
#   powershell -ExecutionPolicy Bypass -File nightly-import.ps1 [-At 03:00] [-Folder PATH] [-Config PATH]
# To remove it: Unregister-ScheduledTask -TaskName 'En regard - import nocturne'
param(
  [string]$At = '03:00',
  [string]$Folder = 'C:\en-regard',
  [string]$Config = "$env:ProgramData\En regard\en-regard.toml"
)
$ErrorActionPreference = 'Stop'
$node = (Get-Command node.exe).Source
$action = New-ScheduledTaskAction -Execute $node -WorkingDirectory $Folder `
  -Argument "scripts\en-regard.mjs import --nightly --config `"$Config`""
$trigger = New-ScheduledTaskTrigger -Daily -At $At -RandomDelay (New-TimeSpan -Minutes 20)
# One at a time; a machine that was off at night imports when it starts; three hours at most.
$settings = New-ScheduledTaskSettingsSet -StartWhenAvailable -MultipleInstances IgnoreNew `
  -ExecutionTimeLimit (New-TimeSpan -Hours 3) -Priority 7
$account = New-ScheduledTaskPrincipal -UserId 'NT AUTHORITY\LOCAL SERVICE' -LogonType ServiceAccount
Register-ScheduledTask -TaskName 'En regard - import nocturne' -Action $action -Trigger $trigger `
  -Settings $settings -Principal $account -Force | Out-Null
